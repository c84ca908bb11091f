import { describe, expect, it } from '@jest/globals';
import type { Read } from '@samgraf/subgraph';
import { collaborationStatus } from './collaboration-status.ts';
import { everySystem } from './every-system.ts';

const mellerud = { code: '1461', name: 'Mellerud' };
const amal = { code: '1492', name: 'Åmål' };

/** Reads these pages, one after the other, and nothing else. */
function pages(...nodes: unknown[][]) {
  const asked: unknown[] = [];
  const page = async (_type: string, args: { after: string | null }) => {
    asked.push(args.after);
    const index = args.after === null ? 0 : Number(args.after);
    return {
      nodes: nodes[index],
      pageInfo: { hasNextPage: index + 1 < nodes.length, endCursor: `${index + 1}` },
    };
  };
  return { read: { page } as unknown as Read, asked };
}

describe('every system', () => {
  it('is read page by page until there is none left', async () => {
    const system = (level: number) => ({ kind: 'SHARED', level, municipality: mellerud });
    const { read, asked } = pages([system(1), system(2)], [system(3)], []);
    expect((await everySystem(read, ['1461'], null as never)).map((each) => each.level)).toEqual([1, 2, 3]);
    expect(asked).toEqual([null, '1', '2']);
  });

  it('counts only as far as the reader may see', async () => {
    const { read } = pages([
      { kind: 'SHARED', level: 3, municipality: mellerud },
      { kind: 'SHARED', level: 1, municipality: amal },
      // Its tenant has raised the level: the record is there, the field is not.
      { kind: 'SHARED', municipality: amal },
    ]);
    const status = collaborationStatus(await everySystem(read, ['1461'], null as never), {
      sharedPercent: 50,
      specificPercent: 30,
    });
    expect(status.shared).toMatchObject({ applications: 2, atLevel3OrMore: 1, percent: 50, reached: true });
    expect(status.byMunicipality.map((each) => [each.municipality.name, each.shared.percent])).toEqual([
      ['Mellerud', 100],
      ['Åmål', 0],
    ]);
  });
});
