import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DrillPart } from '../../e2e/src/drill/drill-part.ts';
import { buildImage } from './build-image.ts';
import { startInstallation } from './installation.ts';

/** Milliseconds in which every process must be ready. */
const patience = 120_000;

/**
 * The image's steps without an engine, and its processes started. Short: with the packages that are installed; else
 * `npm ci` as the Dockerfile has it, over the network.
 */
export const imageDrill: DrillPart = {
  name: 'image',
  async run({ short }) {
    const image = buildImage({ fromRegistry: !short });
    const folder = mkdtempSync(join(tmpdir(), 'samgraf-installation-'));
    chmodSync(folder, 0o755);
    const broken: string[] = [];
    try {
      const installation = await startInstallation(image, folder);
      await installation.healthy(patience).catch((error) => broken.push(error.message));
      const codes = await installation.stop();
      for (const [name, code] of Object.entries(codes)) {
        if (code !== 0) broken.push(`${name} ended with ${code} when it was told to stop`);
      }
      return { drilled: 1, broken, figures: {} };
    } finally {
      image.delete();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
