import { frameOf, type RenderOptions } from '../render/formats.ts';
import type { Streams } from './streams.ts';

/** One output, whose format may want something around its documents. */
export interface FramedOutput {
  /** Writes documents, resolving once more may be written; false where nobody reads any more. */
  readonly write: (text: string) => Promise<boolean>;
  /** Completes the output: of documents that never came too. */
  readonly close: () => Promise<void>;
}

/** Output to a run's streams with what its format puts around documents, once. */
export async function framed(streams: Streams, options: RenderOptions): Promise<FramedOutput> {
  // A document alone is whole.
  const frame = options.several ? await frameOf(options) : undefined;
  if (frame === undefined) return { write: streams.write, close: async () => {} };
  let opened = false;
  let wanted = true;
  const write = async (text: string): Promise<boolean> => {
    const shown = opened ? text : frame.open(text);
    opened = true;
    wanted = shown === '' || (await streams.write(shown));
    return wanted;
  };
  const close = async (): Promise<void> => {
    if (!opened) await write('');
    if (opened && wanted && frame.close !== '') await streams.write(frame.close);
  };
  return { write, close };
}
