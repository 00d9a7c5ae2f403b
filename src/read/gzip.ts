/** Gzip, loaded only for files that are packed. */
import { pipeline, type Readable } from 'node:stream';
import { createGunzip, gunzipSync } from 'node:zlib';

/** Unpacks bytes. Throws an error whose code starts with `Z_`, or ERR_BUFFER_TOO_LARGE beyond `maxSize` bytes. */
export const unpack = (bytes: Uint8Array, maxSize: number): Uint8Array =>
  gunzipSync(bytes, { maxOutputLength: maxSize });

/** A stream unpacked as it is read; it fails as `packed` does, or with a code that starts with `Z_`. */
export const unpacked = (packed: Readable): AsyncIterable<Uint8Array> => pipeline(packed, createGunzip(), () => {});
