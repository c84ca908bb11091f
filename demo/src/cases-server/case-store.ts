import type { CaseDecision, CaseDocument, CaseFile, Errand } from '../world/cases/errand.ts';
import type { Filter, Page, View } from './case-query.ts';
import { guarded } from './guarded.ts';

interface Entry {
  readonly file: CaseFile;
  /** Order of lists, ascending here and read backwards: `<openedOn>|<errandNumber>`. */
  readonly key: string;
  readonly words: string;
  readonly guarded: boolean;
}

/** The cases of one municipality, in memory, with indexes for what is asked most. */
export class CaseStore {
  /** Newest first. */
  private readonly entries: readonly Entry[];
  private readonly byNumber: ReadonlyMap<string, Entry>;
  private readonly byProperty: ReadonlyMap<string, readonly Entry[]>;
  private readonly byPerson: ReadonlyMap<string, readonly Entry[]>;
  private readonly documents = new Map<string, { readonly entry: Entry; readonly record: CaseDocument }>();
  private readonly decisions = new Map<string, { readonly entry: Entry; readonly record: CaseDecision }>();

  constructor(files: readonly CaseFile[]) {
    this.entries = files
      .map((file) => ({
        file,
        key: `${file.errand.openedOn}|${file.errand.errandNumber}`,
        words: `${file.errand.title} ${file.errand.diaryNumber}`.toLowerCase(),
        guarded: guarded(file.errand),
      }))
      .sort((a, b) => (a.key < b.key ? 1 : a.key > b.key ? -1 : 0));
    this.byNumber = new Map(this.entries.map((entry) => [entry.file.errand.errandNumber, entry]));
    this.byProperty = grouped(this.entries, ({ propertyDesignation }) => [propertyDesignation]);
    this.byPerson = grouped(this.entries, ({ stakeholders }) => [
      ...new Set(stakeholders.map(({ personNumber }) => personNumber)),
    ]);
    for (const entry of this.entries) {
      for (const record of entry.file.documents) this.documents.set(record.id, { entry, record });
      for (const record of entry.file.decisions) this.decisions.set(record.id, { entry, record });
    }
  }

  /** Newest first. `next` is the key to go on after, null at the end. */
  list(view: View, filter: Filter, page: Page): { errands: readonly Errand[]; next: string | null } {
    const found: Entry[] = [];
    for (const entry of this.candidates(view, filter)) {
      if (page.after !== null && entry.key >= page.after) continue;
      if (!visible(entry, view) || !matches(entry, filter)) continue;
      if (found.length === page.limit)
        return { errands: found.map(({ file }) => file.errand), next: found.at(-1)?.key ?? null };
      found.push(entry);
    }
    return { errands: found.map(({ file }) => file.errand), next: null };
  }

  errands(view: View, numbers: readonly string[]): readonly Errand[] {
    return numbers.flatMap((number) => {
      const entry = this.byNumber.get(number);
      return entry && visible(entry, view) ? [entry.file.errand] : [];
    });
  }

  /** The file of a case that the view shows. */
  file(view: View, errandNumber: string): CaseFile | null {
    const entry = this.byNumber.get(errandNumber);
    return entry && visible(entry, view) ? entry.file : null;
  }

  documentsById(view: View, ids: readonly string[]): ReadonlyArray<{ errand: Errand; record: CaseDocument }> {
    return shown(this.documents, view, ids);
  }

  decisionsById(view: View, ids: readonly string[]): ReadonlyArray<{ errand: Errand; record: CaseDecision }> {
    return shown(this.decisions, view, ids);
  }

  private candidates(view: View, filter: Filter): readonly Entry[] {
    if (filter.propertyDesignation !== null) return this.byProperty.get(filter.propertyDesignation) ?? [];
    if (view.partyPersonNumber !== null) return this.byPerson.get(view.partyPersonNumber) ?? [];
    return this.entries;
  }
}

function visible({ file, guarded: hidden }: Entry, view: View): boolean {
  if (!view.namespaces.has(file.errand.namespace) || (hidden && !view.protectedToo)) return false;
  const person = view.partyPersonNumber;
  return person === null || file.errand.stakeholders.some(({ personNumber }) => personNumber === person);
}

function matches({ file: { errand }, words }: Entry, filter: Filter): boolean {
  return (
    (filter.status === null || errand.status === filter.status) &&
    (filter.handler === null || errand.handler === filter.handler) &&
    (filter.caseType === null || errand.caseType === filter.caseType) &&
    (filter.openedFrom === null || errand.openedOn >= filter.openedFrom) &&
    (filter.openedTo === null || errand.openedOn <= filter.openedTo) &&
    (filter.propertyDesignation === null || errand.propertyDesignation === filter.propertyDesignation) &&
    (filter.text === null || words.includes(filter.text.toLowerCase()))
  );
}

function grouped(
  entries: readonly Entry[],
  keysOf: (errand: Errand) => ReadonlyArray<string | null>,
): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries)
    for (const key of keysOf(entry.file.errand)) {
      if (key === null) continue;
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
  return groups;
}

const shown = <T>(
  records: ReadonlyMap<string, { readonly entry: Entry; readonly record: T }>,
  view: View,
  ids: readonly string[],
): ReadonlyArray<{ errand: Errand; record: T }> =>
  ids.flatMap((id) => {
    const found = records.get(id);
    return found && visible(found.entry, view)
      ? [{ errand: found.entry.file.errand, record: found.record }]
      : [];
  });
