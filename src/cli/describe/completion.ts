import type { Command } from 'commander';
import type { Shell } from '../other-options.ts';
import { type Described, describeOptions } from './described.ts';

/** The script that completes the command's options, their values and its files in a shell. */
export function renderCompletion(program: Command, shell: Shell): string {
  return RENDERERS[shell](program.name(), describeOptions(program));
}

const RENDERERS: Readonly<Record<Shell, (name: string, options: readonly Described[]) => string>> = { bash, zsh, fish };

const formsOf = ({ short, long }: Described): string[] => (short === undefined ? [long] : [short, long]);
/** What an option is for, without its values and its default. */
const brief = (text: string): string => text.replace(/ \((?:default|choices): .*$/, '');
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** A name may hold spaces: a line each. */
const FILES = `compopt -o filenames 2>/dev/null; local IFS=$'\\n'; COMPREPLY=($(compgen -f -- "$word"))`;

function bash(name: string, options: readonly Described[]): string {
  const valued = options.filter(({ argument }) => argument !== undefined);
  const cases = valued.map((option) => {
    const values =
      option.choices.length > 0
        ? `COMPREPLY=($(compgen -W ${quoted(option.choices.join(' '))} -- "$word"))`
        : option.path
          ? FILES
          : 'COMPREPLY=()';
    return `    ${formsOf(option).join(' | ')}) ${values}; return ;;`;
  });
  return `# bash completion of ${name}: source <(${name} --completion bash)
_${name}() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" IFS=$' \\t\\n'
  # « --to=json » is three words: the name, the sign and the value.
  if [[ $word == '=' ]]; then word=''; elif [[ $before == '=' ]]; then before="\${COMP_WORDS[COMP_CWORD-2]}"; fi
  case "$before" in
${cases.join('\n')}
  esac
  if [[ $word == -* ]]; then
    COMPREPLY=($(compgen -W ${quoted(options.flatMap(formsOf).join(' '))} -- "$word"))
  else
    ${FILES}
  fi
}
complete -F _${name} ${name}
`;
}

function zsh(name: string, options: readonly Described[]): string {
  const plain = (text: string): string => text.replace(/[[\]\\:]/g, '\\$&');
  const specs = options.map((option) => {
    const { short, long, argument, text, choices, path } = option;
    const forms = formsOf(option).join(' ');
    const values =
      argument === undefined
        ? ''
        : `:${argument.replace(/[<>[\].]/g, '')}:${choices.length > 0 ? `(${choices.join(' ')})` : path ? '_files' : ' '}`;
    const names =
      short === undefined
        ? `${long}${argument === undefined ? '' : '='}`
        : `{${short},${long}${argument === undefined ? '' : '='}}`;
    return `  ${short === undefined ? '' : quoted(`(${forms})`)}${names}${quoted(`[${plain(brief(text))}]${values}`)} \\`;
  });
  return `#compdef ${name}
# zsh completion of ${name}: write it to a file named _${name} in a folder of $fpath
_${name}() {
  _arguments -s -S \\
${specs.map((spec) => `  ${spec}`).join('\n')}
    '*:file:_files'
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _${name} "$@"; else compdef _${name} ${name}; fi
`;
}

function fish(name: string, options: readonly Described[]): string {
  const lines = options.map(({ short, long, argument, text, choices, path }) => {
    const parts = [`complete -c ${name} -l ${long.slice(2)}`];
    if (short !== undefined) parts.push(`-s ${short.slice(1)}`);
    if (choices.length > 0) parts.push(`-x -a ${fishQuoted(choices.join(' '))}`);
    else if (path) parts.push('-r -F');
    else if (argument !== undefined) parts.push('-x');
    parts.push(`-d ${fishQuoted(brief(text))}`);
    return parts.join(' ');
  });
  return `# fish completion of ${name}: write it to ~/.config/fish/completions/${name}.fish\n${lines.join('\n')}\n`;
}

const fishQuoted = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`;
