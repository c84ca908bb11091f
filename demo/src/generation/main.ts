import { endWithParent } from '../processes/end-with-parent.ts';
import { generate } from './generate.ts';

/** Generation as a process of its own: `node main.ts FOLDER SEED SCALE FINGERPRINT`, a progress line of JSON each. */
const [folder, seed, scale, fingerprint] = process.argv.slice(2);
if (!folder || !seed || !scale || !fingerprint)
  throw new Error('usage: main.ts FOLDER SEED SCALE FINGERPRINT');
endWithParent();
const progress = (line: string): boolean => process.stdout.write(`${JSON.stringify(line)}\n`);
await generate({ folder, seed, scale: Number(scale), fingerprint, progress });
process.exit(0);
