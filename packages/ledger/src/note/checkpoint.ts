/** The head of one tree at one moment, as it is signed and given away (C2SP tlog-checkpoint). */
export interface Checkpoint {
  /** Names the tree: `samgraf/1461/economy`. */
  readonly origin: string;
  readonly size: number;
  readonly root: Buffer;
  /** Counts from 0, also where nothing happened: a missing or repeated one is seen. */
  readonly number: number;
  /** RFC 3339; never earlier than that of the checkpoint before. */
  readonly time: string;
}

/** The text that is signed. Number and time are extension lines. */
export function checkpointText({ origin, size, root, number, time }: Checkpoint): string {
  return `${origin}\n${size}\n${root.toString('base64')}\nnumber ${number}\ntime ${time}\n`;
}

/** @param note a signed note of ours @throws Error where it is none */
export function parseCheckpoint(note: string): Checkpoint {
  const parts = /^(\S+)\n(\d+)\n(\S+)\nnumber (\d+)\ntime (\S+)\n\n/.exec(note);
  if (!parts) throw new Error('Expected a checkpoint: origin, size, root, number and time.');
  const [, origin, size, root, number, time] = parts as unknown as string[];
  return {
    origin: origin as string,
    size: Number(size),
    root: Buffer.from(root as string, 'base64'),
    number: Number(number),
    time: time as string,
  };
}

/** What names the tree of one tenant and one writer. */
export function originOf(tenant: string, writer: string): string {
  return `samgraf/${tenant}/${writer}`;
}
