import { diff } from 'node:util';

/** Lines around a change that show where it is. */
const around = 2;
/** More than this nobody reads. */
const most = 200;

/** How `after` differs from `before`, by line: `-` gone, `+` new, `⋮` between parts that are far apart. */
export function lineDifference(before: string, after: string): string {
  // Node's 1 stands for a line of the first alone, -1 for one of the second.
  const lines = diff(before.split('\n'), after.split('\n'));
  const near = lines.map((_, index) =>
    lines.slice(Math.max(0, index - around), index + around + 1).some(([change]) => change !== 0),
  );
  const shown: string[] = [];
  for (const [index, [change, line]] of lines.entries()) {
    if (near[index]) shown.push(`${change === 0 ? ' ' : change === 1 ? '-' : '+'} ${line}`.trimEnd());
    else if (near[index - 1]) shown.push('⋮');
  }
  if (shown.at(-1) === '⋮') shown.pop();
  return shown.length > most
    ? [...shown.slice(0, most), `… and ${shown.length - most} lines more`].join('\n')
    : shown.join('\n');
}
