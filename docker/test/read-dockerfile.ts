/** One instruction of a Dockerfile. */
export interface Instruction {
  /** `COPY` */
  readonly name: string;
  /** All after it, lines that go on joined. */
  readonly text: string;
}

/** One stage of a Dockerfile. */
export interface Stage {
  /** What it is built on: an image, or the name of an earlier stage. */
  readonly from: string;
  /** Null of the last, where it has none. */
  readonly name: string | null;
  readonly instructions: readonly Instruction[];
}

/** The stages of a Dockerfile, as far as this repository's needs it: no variables, no heredocs. */
export function readDockerfile(text: string): Stage[] {
  const stages: Array<Stage & { instructions: Instruction[] }> = [];
  const lines = text.replaceAll(/^#.*\n/gm, '').replaceAll(/\\\n\s*/g, '');
  for (const line of lines.split('\n').filter((each) => each.trim() !== '')) {
    const [, name = '', rest = ''] = /^(\w+)\s+(.*)$/.exec(line) ?? [];
    if (name === 'FROM') {
      const [, from = '', as = null] = /^(\S+)(?:\s+AS\s+(\S+))?$/.exec(rest) ?? [];
      stages.push({ from, name: as, instructions: [] });
    } else stages.at(-1)!.instructions.push({ name, text: rest });
  }
  return stages;
}
