import type { PropertyNames } from '@samgraf/designations';
import { recordId } from '@samgraf/sources';
import type { Restriction } from '../../erms/exported-case.ts';
import { caseReferenceOf } from '../case-reference/case-reference-of.ts';
import { handlerOf } from '../handler/handler-of.ts';
import { placeOf } from '../property/place-of.ts';
import type { Errand } from './protocol.ts';
import type { Taken } from './terms.ts';
import { caseStatus } from './words.ts';

/** `Case` as the SDL has it, without what it is related to. */
export interface CaseRecord {
  readonly id: string;
  readonly diaryNumber: string | null;
  readonly title: string | null;
  readonly authority: { readonly id: string };
  readonly status: string | null;
  readonly caseType: string | null;
  readonly openedOn: string;
  readonly closedOn: string | null;
  readonly handler: string | null;
  readonly reference: { readonly id: string } | null;
  readonly handledBy: { readonly id: string } | null;
  readonly property: { readonly id: string } | null;
  readonly place: { readonly id: string } | null;
  /** RFC 3339: when what the register says here was true. Told where the two ways into a system meet. */
  readonly asOf?: string;
  /** What the export alone knows; absent where there is none. */
  readonly publicity?: Publicity;
}

/** What a nightly export says of how public a case is. */
export interface Publicity {
  readonly asOf: string;
  readonly publicTitle: string | null;
  readonly restrictions: readonly Restriction[];
  /** The id of the case's entry in the public register, where it has one. */
  readonly registerEntry: string | null;
}

/** The record of an errand. Whose it is stands in its label; `municipalityId` of the payload is not even read. */
export function caseRecord({ owner, record: errand }: Taken<Errand>, names: PropertyNames): CaseRecord {
  const property = errand.propertyDesignation === null ? null : names.idOf(errand.propertyDesignation);
  return {
    id: recordId(owner.tenant, 'case', errand.errandNumber),
    diaryNumber: errand.diaryNumber,
    title: errand.title,
    authority: { id: recordId(owner.tenant, 'authority', owner.authority) },
    status: caseStatus(errand.status),
    caseType: errand.caseType,
    openedOn: errand.openedOn,
    closedOn: errand.closedOn,
    handler: errand.handler,
    reference: caseReferenceOf(owner.tenant, errand.diaryNumber),
    handledBy: handlerOf(owner.tenant, errand.handler),
    property: property === null ? null : { id: property },
    place: placeOf(property),
  };
}
