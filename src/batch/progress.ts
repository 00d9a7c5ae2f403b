/** A bar for who watches a long run. Loaded only on a terminal. */
import { SingleBar } from 'cli-progress';

/** A bar on standard error. */
export interface Progress {
  readonly update: (done: number, documents: number, failures: number) => void;
  /** Makes room for a line, which the bar is drawn below of. */
  readonly clear: () => void;
  readonly close: () => void;
}

const FORMAT = '{bar} {value}/{total} files, {documents} documents, {failures} failures, {eta_formatted} left';

/** Draws a bar for so many inputs. */
export function openProgress(total: number): Progress {
  const bar = new SingleBar({ format: FORMAT, clearOnComplete: true, barsize: 24, gracefulExit: false });
  bar.start(total, 0, { documents: 0, failures: 0 });
  return {
    update: (done, documents, failures) => bar.update(done, { documents, failures }),
    clear: () => process.stderr.write('\r\u001b[K'),
    close: () => bar.stop(),
  };
}
