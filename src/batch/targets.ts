/** Where in the folder of results the result of each input goes: the tree of the inputs again, NAME.json for NAME.txt. */
import * as native from 'node:path';
import type { Source } from './inputs.ts';

/** The part of `node:path` that is used: that of another system in tests. */
export type PathRules = Pick<
  typeof native,
  'basename' | 'dirname' | 'extname' | 'join' | 'parse' | 'relative' | 'resolve' | 'sep'
>;

/** The result of standard input, which has no name. */
const STANDARD_INPUT = 'stdin';

interface Place {
  readonly source: Source;
  readonly folder: string;
  readonly name: string;
  readonly ending: string;
  /** Whether the result keeps the ending of its input: `a.txt.json`. */
  whole: boolean;
}

/**
 * The path of each source's result, told from the folder of results, never leading out of it; sources that failed have
 * none, and a file that is named twice has one. The inputs' tree is told from the folder that holds them all. Where the
 * results of two inputs would have the same name, both keep the endings of theirs: `a.txt.json`, `a.md.json`; which they
 * are does not depend on the order.
 */
export function placeResults(
  sources: readonly Source[],
  endingOf: (source: Source) => string,
  path: PathRules = native,
): Map<Source, string> {
  const root = commonFolder(
    sources.flatMap((source) => (source.kind === 'file' ? [path.resolve(source.base)] : [])),
    path,
  );
  const places = new Map<string, Place>();
  for (const source of sources) {
    if (source.kind === 'failed') continue;
    const full = source.kind === 'file' ? path.resolve(source.name) : '';
    if (places.has(full)) continue;
    const inside = source.kind === 'file' ? within(root, full, path) : STANDARD_INPUT;
    const [folder, name] = [path.dirname(inside), path.basename(inside)];
    places.set(full, { source, folder, name, ending: endingOf(source), whole: false });
  }
  const apart = tellApart([...places.values()], path);
  return new Map(apart.map((place) => [place.source, resultOf(place, path)]));
}

/** Makes names whole until no two results share one, whatever the case of letters or the form of accents. */
function tellApart(places: Place[], path: PathRules): Place[] {
  for (let changed = true; changed; ) {
    changed = false;
    const taken = new Map<string, Place[]>();
    for (const place of places) {
      const key = resultOf(place, path).normalize('NFC').toLowerCase();
      const sharing = taken.get(key);
      if (sharing === undefined) taken.set(key, [place]);
      else sharing.push(place);
    }
    for (const sharing of taken.values()) {
      if (sharing.length < 2) continue;
      for (const place of sharing) {
        changed ||= !place.whole;
        place.whole = true;
      }
    }
  }
  return places;
}

function resultOf({ folder, name, ending, whole }: Place, path: PathRules): string {
  return path.join(folder, `${whole ? name : stem(name, path)}${ending}`);
}

/** A file's name without its ending, and without that it is packed. */
function stem(name: string, path: PathRules): string {
  const unpacked = name.replace(/(?<=.)\.gz$/i, '');
  return path.basename(unpacked, path.extname(unpacked));
}

/** The folder that holds all of some folders; undefined where there is none, on drives that have no root in common. */
function commonFolder(folders: readonly string[], path: PathRules): string | undefined {
  let common = folders[0];
  for (const folder of new Set(folders)) {
    while (common !== undefined && common !== folder && !folder.startsWith(withSeparator(common, path))) {
      const parent = path.dirname(common);
      common = parent === common ? undefined : parent;
    }
  }
  return common;
}

const withSeparator = (folder: string, path: PathRules): string =>
  folder.endsWith(path.sep) ? folder : `${folder}${path.sep}`;

/** A full path told from the common folder, or with its drive as its first folder. */
function within(root: string | undefined, full: string, path: PathRules): string {
  if (root !== undefined) return path.relative(root, full);
  const drive = path.parse(full).root;
  return path.join(drive.replace(/[^A-Za-z0-9]/g, ''), path.relative(drive, full));
}
