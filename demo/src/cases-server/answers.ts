import type { CaseDecision, CaseDocument, Errand } from '../world/cases/errand.ts';
import type { CaseStore } from './case-store.ts';
import { readFilter, readPage, readView, texts } from './read-arguments.ts';

type Body = Readonly<Record<string, unknown>>;
type Answer = (store: CaseStore, body: Body) => unknown;

/** What a reader must know of the case to tell whether a document or decision may be shown. */
const beside = ({ secrecy, stakeholders }: Errand) => ({ secrecy, stakeholders });
const told = ({ errand, record }: { errand: Errand; record: CaseDocument | CaseDecision }) => ({
  ...record,
  errand: beside(errand),
});

/** Each path below `/{municipality}`, with its answer. */
export const answers: Readonly<Record<string, Answer>> = {
  'GET errands': (store, body) => store.list(readView(body), readFilter(body), readPage(body)),
  'POST errands/lookup': (store, body) => ({
    errands: store.errands(readView(body), texts(body, 'errandNumbers')),
  }),
  'POST errands/by-property': (store, body) => {
    const [view, page, filter] = [readView(body), readPage(body), readFilter(body)];
    return {
      groups: texts(body, 'propertyDesignations').map((propertyDesignation) => ({
        propertyDesignation,
        ...store.list(view, { ...filter, propertyDesignation }, page),
      })),
    };
  },
  'POST documents/lookup': (store, body) => ({
    documents: store.documentsById(readView(body), texts(body, 'documentIds')).map(told),
  }),
  'POST documents/by-errand': (store, body) => ({
    groups: byErrand(
      store,
      body,
      ({ documents }) => documents,
      ({ number }, after) => number > Number(after),
    ).map(({ errandNumber, records }) => ({ errandNumber, documents: records })),
  }),
  'POST decisions/lookup': (store, body) => ({
    decisions: store.decisionsById(readView(body), texts(body, 'decisionIds')).map(told),
  }),
  'POST decisions/by-errand': (store, body) => ({
    groups: byErrand(
      store,
      body,
      ({ decisions }) => decisions,
      ({ decidedOn, id }, after) => `${decidedOn}|${id}` > after,
    ).map(({ errandNumber, records }) => ({ errandNumber, decisions: records })),
  }),
};

type CaseFile = NonNullable<ReturnType<CaseStore['file']>>;

function byErrand<T extends CaseDocument | CaseDecision>(
  store: CaseStore,
  body: Body,
  recordsOf: (file: CaseFile) => readonly T[],
  isAfter: (record: T, after: string) => boolean,
) {
  const [view, page] = [readView(body), readPage(body)];
  return texts(body, 'errandNumbers').map((errandNumber) => {
    const file = store.file(view, errandNumber);
    const all = file ? recordsOf(file) : [];
    const { after } = page;
    const rest = after === null ? all : all.filter((record) => isAfter(record, after));
    const records = rest.slice(0, page.limit).map((record) => told({ errand: file!.errand, record }));
    return { errandNumber, records };
  });
}
