import type { Place } from '@samgraf/geodata';
import type { Home } from '@samgraf/ss12000';
import type { UnknownReason } from './entitlement.ts';

/** `WalkingWay` as the SDL has it. */
export interface WayRecord {
  readonly metres: number;
  /** Worked out when it is read, and not before. */
  readonly path: readonly Place[];
}

/** `TransportRule` as the SDL has it. */
export interface RuleRecord {
  readonly firstSchoolYear: number;
  readonly lastSchoolYear: number;
  readonly metres: number;
  readonly inclusive: boolean;
  readonly stopMetres: number | null;
  readonly avoidsUnsafe: boolean;
  readonly decision: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** `PupilTransport` as the SDL has it, without whose register it is. */
export interface PupilTransportRecord {
  readonly id: string;
  readonly day: string;
  readonly home: (Omit<Home, 'propertyDesignation'> & { readonly place: Place | null }) | null;
  readonly schoolUnit: { readonly id: string } | null;
  readonly schoolType: string;
  readonly schoolYear: number | null;
  readonly homeMunicipality: { readonly code: string; readonly name: string } | null;
  readonly way: WayRecord | null;
  readonly safeWay: WayRecord | null;
  readonly stop: { readonly busStop: { readonly id: string }; readonly metres: number } | null;
  readonly rule: RuleRecord | null;
  readonly assessment: {
    readonly status: 'PRELIMINARILY_ENTITLED' | 'NOT_BY_DISTANCE' | 'UNKNOWN';
    readonly ground: 'DISTANCE' | 'TRAFFIC' | null;
    readonly reason: UnknownReason | null;
  };
}
