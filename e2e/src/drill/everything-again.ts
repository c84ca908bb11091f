import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { repositoryRoot } from '../running/repository-root.ts';
import { startSamgraf } from '../running/start-samgraf.ts';
import type { DrillPart } from './drill-part.ts';

/** The ledgers of all five imported again from the kept raw files, beside the store in use: the same byte by byte. */
export const everythingAgain: DrillPart = {
  name: 'everything-again',
  async run() {
    const samgraf = await startSamgraf();
    try {
      const { stdout } = await promisify(execFile)(
        process.execPath,
        ['--disable-warning=ExperimentalWarning', join(repositoryRoot, 'scripts/reimport.ts')],
        { env: { ...process.env, SAMGRAF_DATA: samgraf.dataFolder } },
      );
      const { files, failed, equal, seconds } = JSON.parse(stdout.trimEnd().split('\n').at(-1)!);
      const broken = Object.entries(equal).flatMap(([what, same]) =>
        same ? [] : [`the store made anew has not the same ${what}`],
      );
      if (failed > 0) broken.push(`${failed} files could not be imported again`);
      return { drilled: files, broken, figures: { seconds } };
    } finally {
      await samgraf.stop();
    }
  },
};
