import { InputError } from '../schema/errors.ts';
import { type Language, languageName } from './detect.ts';

/** Throws InputError('not-french') where a text is another language for certain, unless `force` is set. */
export function assertFrench({ code, certain }: Language, force: boolean): void {
  if (force || !certain || code === 'fra') return;
  throw new InputError('not-french', `looks ${languageName(code)}, not French`, 'use --force to read it all the same');
}
