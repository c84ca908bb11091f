import type { Rule } from './rule.ts';
import { argumentReadsNothing } from './rules/argument-reads-nothing.ts';
import { confidentialityRange } from './rules/confidentiality-range.ts';
import { connectionShape } from './rules/connection-shape.ts';
import { fromContext } from './rules/from-context.ts';
import { interfaceObjectNotResolvable } from './rules/interface-object-not-resolvable.ts';
import { looserWithoutBecause } from './rules/looser-without-because.ts';
import { mappingSyntax } from './rules/mapping-syntax.ts';
import { misplacedInformation } from './rules/misplaced-information.ts';
import { mixedResolvable } from './rules/mixed-resolvable.ts';
import { municipalityMissing } from './rules/municipality-missing.ts';
import { nonNullFromElsewhere } from './rules/non-null-from-elsewhere.ts';
import { nonNullNotPublic } from './rules/non-null-not-public.ts';
import { nonNullRead } from './rules/non-null-read.ts';
import { overlappingKeys } from './rules/overlapping-keys.ts';
import { publicAndConfidential } from './rules/public-and-confidential.ts';
import { renamedFederation } from './rules/renamed-federation.ts';
import { requiresWithArguments } from './rules/requires-with-arguments.ts';
import { undescribed } from './rules/undescribed.ts';
import { unmappedField } from './rules/unmapped-field.ts';
import { unpagedList } from './rules/unpaged-list.ts';

/** Every rule about the SDL, in the order in which findings are told. */
export const rules: readonly Rule[] = [
  unmappedField,
  mappingSyntax,
  confidentialityRange,
  misplacedInformation,
  looserWithoutBecause,
  publicAndConfidential,
  argumentReadsNothing,
  municipalityMissing,
  undescribed,
  unpagedList,
  connectionShape,
  nonNullNotPublic,
  nonNullRead,
  nonNullFromElsewhere,
  renamedFederation,
  fromContext,
  requiresWithArguments,
  mixedResolvable,
  overlappingKeys,
  interfaceObjectNotResolvable,
];
