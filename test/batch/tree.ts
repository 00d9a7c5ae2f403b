import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** An article of some interest to every recogniser. */
export const ARTICLE =
  "Le groupe Carrefour a annoncé lundi un plan de 2,5 milliards d'euros pour ses magasins et ses dépôts.\n";

/** Writes files, their folders too, below a folder; returns the folder. */
export function writeTree(folder: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return folder;
}

/** An article that differs from any other, with its number in it. */
export const article = (number: number): string =>
  `Le groupe Danone a investi ${number + 2} millions d'euros en 2019 dans son usine, selon la direction du site.\n`;
