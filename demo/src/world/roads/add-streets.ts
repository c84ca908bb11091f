import type { StreetPlan } from '../streets/street-plan.ts';
import { type NetworkDraft, usual } from './network-draft.ts';

const street = { ...usual, roadClass: 6, speed: 40 };
const path = { ...usual, roadClass: 9, speed: 20, kind: 'FOOT_AND_CYCLE' } as const;

/** Adds a locality's streets and paths. @returns the places of its crossings */
export function addStreets(draft: NetworkDraft, plan: StreetPlan): readonly number[] {
  const nodes = plan.crossings.map((point) => draft.node(point, plan.municipality));
  for (const { from, to, street: name } of plan.stretches)
    draft.road(nodes[from]!, nodes[to]!, { ...street, street: name });
  for (const [from, to] of plan.paths) draft.road(nodes[from]!, nodes[to]!, path);
  return nodes;
}
