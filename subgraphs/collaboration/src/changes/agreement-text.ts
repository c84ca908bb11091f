import type { AgreementText } from '@samgraf/agreements';
import { checkAgreementDraft } from '@samgraf/configuration';
import { SamgrafError } from '@samgraf/errors';
import type { Surroundings } from '@samgraf/subgraph';
import type { AgreementDraft } from '../generated/types.ts';
import { checkFields } from './check-fields.ts';

/**
 * What a draft says as an agreement's text, held to the rules of the files.
 * @throws SamgrafError AGREEMENT_INVALID with everything that is wrong
 */
export function agreementText(
  draft: AgreementDraft,
  version: number,
  { configuration, catalogue }: Surroundings,
): AgreementText {
  const { parties, mode, records, personalData, ...rest } = draft;
  const checked = checkAgreementDraft(
    {
      ...rest,
      version,
      // What is left out is left to the rules of what is missing.
      ...(mode && { mode }),
      ...(records && { records }),
      ...(personalData && { personalData: { ...personalData } }),
      parties: parties.map(({ municipality: tenant, ...each }) => ({ ...each, tenant })),
    },
    configuration,
  );
  if ('problems' in checked) throw invalid(checked.problems);
  const problems = checkFields(checked.value, catalogue);
  if (problems.length > 0) throw invalid(problems);
  const { value } = checked;
  return { ...value, parties: value.parties.map(({ standing: _, ...each }) => each) };
}

const invalid = (problems: readonly string[]) => new SamgrafError('AGREEMENT_INVALID', problems.join('; '));
