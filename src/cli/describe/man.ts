import type { Command } from 'commander';
import { type Described, describeOptions } from './described.ts';

/** The manual page of the command, as roff for `man`: made of the list of options, its help's examples and exit codes. */
export function renderMan(program: Command, version: string, after: string): string {
  const name = program.name();
  const [examples = '', codes = ''] = after.split(/^Exit codes:$/m);
  const lines = [
    `.TH ${name.toUpperCase()} 1 "" "press-facts ${version}" "User Commands"`,
    '.SH NAME',
    `${name} \\- ${roff(firstLower(program.description()))}`,
    '.SH SYNOPSIS',
    `.B ${name}`,
    '[\\fIoptions\\fR] [\\fIinputs\\fR...]',
    '.SH DESCRIPTION',
    roff(program.description()),
    ...program.registeredArguments.map((argument) => `.PP\n\\fIinputs\\fR: ${roff(argument.description)}.`),
    '.SH OPTIONS',
    ...options(describeOptions(program)),
    '.SH EXAMPLES',
    ...verbatim(examples.replace(/^Examples:$/m, '')),
    '.SH EXIT STATUS',
    ...verbatim(codes),
  ];
  return `${lines.join('\n')}\n`;
}

function options(described: readonly Described[]): string[] {
  let heading = '';
  return described.flatMap((option) => {
    const lines: string[] = [];
    if (option.heading !== heading) {
      heading = option.heading;
      lines.push(`.SS ${roff(heading.replace(/:$/, ''))}`);
    }
    const argument = option.argument === undefined ? '' : ` \\fI${roff(option.argument.replace(/[<>]/g, ''))}\\fR`;
    const forms = [option.short, option.long]
      .filter((form) => form !== undefined)
      .map((form) => `\\fB${roff(form)}\\fR`);
    lines.push('.TP', `${forms.join(', ')}${argument}`, roff(option.text));
    return lines;
  });
}

const verbatim = (text: string): string[] => [
  '.nf',
  ...text
    .trim()
    .split('\n')
    .map((line) => roff(line.replace(/^ {2}/, ''))),
  '.fi',
];

/** Text that roff prints as it is: no line of it is a request. */
const roff = (text: string): string =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(?=[.'])/gm, '\\&');

const firstLower = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1).replace(/\.$/, '')}`;
