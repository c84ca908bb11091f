import type { XmlTree } from '@samgraf/xml';
import { textOf } from './case-values.ts';
import type { ExportedParty } from './exported-case.ts';
import type { ErmsReporter } from './reporter.ts';

const notParties = new Set([
  'responsible_person',
  'administrator',
  'archiver',
  'authorising_person',
  'creator',
]);

/** Everyone in a case who does not handle it: who is not known to be an official is a party. */
export function readParties(tree: XmlTree, reporter: ErmsReporter): ExportedParty[] {
  return agents(tree)
    .filter((each) => !notParties.has(each.attributes.get('agentType') ?? ''))
    .map((each) => {
      const digits = (each.textOf('e:idNumber') ?? '').replace(/[-+\s]/g, '');
      const protectedIdentity = each.textOf('e:protectedIdentity');
      return {
        role: textOf(each.find('e:role'), reporter),
        name: textOf(each.find('e:name'), reporter),
        personNumber: /^\d{12}$/.test(digits) ? digits : null,
        organisationNumber: /^\d{10}$/.test(digits) ? digits : null,
        protectedIdentity:
          protectedIdentity === 'true' || protectedIdentity === '1'
            ? true
            : protectedIdentity === 'false' || protectedIdentity === '0'
              ? false
              : null,
      };
    });
}

/** The signature of who handles it. */
export function readHandler(tree: XmlTree, reporter: ErmsReporter): string | null {
  const handler = agents(tree).find((each) => each.attributes.get('agentType') === 'responsible_person');
  return textOf(handler?.find('e:name'), reporter);
}

const agents = (tree: XmlTree): XmlTree[] => tree.all('e:agents').flatMap((each) => each.all('e:agent'));
