import type { XmlTree } from '@samgraf/xml';
import { dayOf, textOf } from './case-values.ts';
import type { Restriction, RestrictionType } from './exported-case.ts';
import type { ErmsReporter } from './reporter.ts';

const types: ReadonlyMap<string, Exclude<RestrictionType, null>> = new Map([
  ['confidential', 'CONFIDENTIAL'],
  ['gdpr', 'GDPR'],
  ['integrity', 'INTEGRITY'],
  ['other_type', 'OTHER'],
]);

/** The restrictions of a case or a document. One that is not understood is kept as one of an unknown type. */
export function readRestrictions(tree: XmlTree, reporter: ErmsReporter): Restriction[] {
  return tree.all('e:restriction').map((each) => {
    const type = types.get(each.attributes.get('restrictionType') ?? '') ?? null;
    if (type === null) reporter.tell('RESTRICTION_TYPE_UNKNOWN', each.line);
    const paragraph = textOf(each.find('e:regulation'), reporter);
    if (paragraph === null) reporter.tell('RESTRICTION_WITHOUT_REGULATION', each.line);
    return {
      type,
      paragraph,
      from: dayOf(each, ['start', 'created', 'confidentiality_assessed'], reporter),
      until: dayOf(each, ['end', 'expiration'], reporter),
    };
  });
}
