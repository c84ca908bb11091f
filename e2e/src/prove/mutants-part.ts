import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { type Mutant, mutants } from './mutants.ts';
import type { ProofPart } from './part.ts';

/** The walls that a mutant is tried against, the quickest to find most first. */
const walls = ['entities', 'queries'] as const;

/** Every fence taken away in turn, each of which the entities or the queries must find. */
export const mutantsPart: ProofPart = {
  name: 'mutants',
  async run({ short, seed }) {
    // For a look one of every sixteen: each is a process of its own.
    const tried = mutants.filter((_each, index) => !short || index % 16 === seed % 16);
    const caughtBy: Record<string, string> = {};
    const escaped: string[] = [];
    for (const mutant of tried) {
      const wall = await firstToCatch(mutant, seed);
      if (wall) caughtBy[mutant.name] = wall;
      else escaped.push(mutant.name);
    }
    return {
      figures: { mutants: tried.length, caught: Object.keys(caughtBy).length, caughtBy },
      contradiction: escaped.length > 0 ? `not caught: ${escaped.join('; ')}` : null,
    };
  },
};

async function firstToCatch(mutant: Mutant, seed: number): Promise<string | null> {
  for (const wall of walls) {
    const { code, said } = await prove(mutant, wall, seed);
    if (code === 3) throw new Error(`The mutant "${mutant.name}" has no such fence in ${mutant.module}.`);
    // A contradiction that was found, not a process that fell.
    if (code === 1 && said.includes(`"contradiction":"`)) return wall;
  }
  return null;
}

function prove(mutant: Mutant, wall: string, seed: number): Promise<{ code: number | null; said: string }> {
  const here = (file: string) => join(import.meta.dirname, file);
  const child = spawn(
    process.execPath,
    [
      '--import',
      here('mutate.ts'),
      here('main.ts'),
      '--short',
      '--no-report',
      '--only',
      wall,
      '--seed',
      `${seed}`,
    ],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, SAMGRAF_MUTANT: mutant.name },
    },
  );
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, said }));
  });
}
