import type { Configuration } from '@samgraf/configuration';
import { type Application, shareOfGoal } from './share-of-goal.ts';

/** A system as the reader sees it. */
export interface CountedSystem extends Application {
  readonly municipality: { readonly code: string; readonly name: string };
}

/**
 * How far the collaboration has come, of the systems that the reader may see and no others: a figure is not to
 * tell what a list would not. An application counts once for each municipality that uses it.
 */
export function collaborationStatus(systems: readonly CountedSystem[], goals: Configuration['goals']) {
  const shares = (some: readonly CountedSystem[]) => ({
    shared: shareOfGoal(some, 'SHARED', goals.sharedPercent),
    specific: shareOfGoal(some, 'SPECIFIC', goals.specificPercent),
  });
  const byMunicipality = Map.groupBy(systems, (each) => each.municipality.code);
  return {
    ...shares(systems),
    byMunicipality: [...byMunicipality.values()].map((own) => ({
      municipality: (own[0] as CountedSystem).municipality,
      ...shares(own),
    })),
  };
}
