import type { Subgraph } from '@samgraf/subgraph';
import { isObjectType } from 'graphql';
import type { ProofPart } from './part.ts';
import { agreedPurpose, agreementStates } from './tainted/agreement-states.ts';
import { askings } from './tainted/askings.ts';
import { headersOf } from './tainted/headers-of.ts';
import type { Asking } from './tainted/reach-table.ts';
import { TaintedWorld } from './tainted/tainted-world.ts';
import { wholeSelection } from './tainted/whole-selection.ts';
import { Witness } from './tainted/witness.ts';

/** What a representation says beside its key is input from outside: none of it may come back. */
const forged = { title: 'FORGED', name: 'FORGED', text: 'FORGED', municipality: { code: 'FORGED' } };

/** Every entity × id × principal × purpose × state of the agreements, asked of each subgraph's `_entities` directly. */
export const entitiesPart: ProofPart = {
  name: 'entities',
  async run({ short }) {
    // Its sources lie, so that the fence behind them is held to it too; those of the queries do not.
    const world = await TaintedWorld.open(true);
    try {
      const witness = new Witness(world);
      const entities = [...world.subgraphs.values()].flatMap(entitiesOf);
      let representations = 0;
      const outcome = (contradiction: string | null) => {
        const states = Object.keys(agreementStates).length;
        const figures = { ...witness.figures, representations, entities: entities.length, states };
        return { figures, contradiction };
      };
      for (const asking of askings()) {
        if (short && !isTelling(asking)) continue;
        world.stand(asking.state);
        for (const { subgraph, type, query } of entities) {
          const ids = world.ids.get(type) ?? [];
          // By itself too: where an agreement answers queries only, the first of a kind is all that is answered.
          const alone = isAskedSingly(asking, short) ? ids.map((id) => [id]) : [];
          for (const batch of [ids, ...alone]) {
            const of = batch.map((id) => ({ __typename: type, id, ...forged }));
            const answer = await subgraph.execute({ query, variables: { of }, headers: headersOf(asking) });
            representations += batch.length;
            const wrong = flawOf(answer) ?? witness.leakIn(answer, asking);
            if (wrong) {
              const asked = batch.length === 1 ? batch[0] : `${batch.length} ids`;
              return outcome(
                `${subgraph.name} _entities ${type} (${asked}): ${JSON.stringify({ wrong, asking })}`,
              );
            }
          }
        }
      }
      return outcome(witness.blindness);
    } finally {
      await world.close();
    }
  },
};

function entitiesOf(subgraph: Subgraph) {
  const union = subgraph.schema.getType('_Entity');
  const types = union && 'getTypes' in union ? union.getTypes().filter(isObjectType) : [];
  return types.map((type) => ({
    subgraph,
    type: type.name,
    query: `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type.name} { ${wholeSelection(type, 1)} } } }`,
  }));
}

/** For a look: those askings that tell a missing fence, each entity in each state all the same. */
const isTelling = ({ state, purpose, askingCase }: Asking): boolean =>
  askingCase !== null
    ? purpose === agreedPurpose || state === 'direct'
    : state === 'query' && purpose === agreedPurpose;

/** No other purpose opens one record that it does not open in a batch. */
const isAskedSingly = ({ state, purpose }: Asking, short: boolean): boolean =>
  purpose === agreedPurpose && (!short || state === 'query');

/** Whoever asks with a whole question gets an answer without errors: an error would tell a record from none. */
function flawOf(answer: { readonly errors?: ReadonlyArray<{ readonly message: string }> }): string | null {
  if (JSON.stringify(answer).includes('FORGED')) return 'a forged field came back';
  return answer.errors ? `an error: ${answer.errors[0]?.message}` : null;
}
