import { SaxesParser, type SaxesTagNS } from 'saxes';
import { RecordBuilder } from './record-builder.ts';
import { TextFlush } from './text-flush.ts';
import { type XmlDecoder, xmlDecoder } from './xml-decoder.ts';
import type { XmlElement } from './xml-element.ts';
import { encodingOf, headLength } from './xml-encoding.ts';
import type { XmlError, XmlErrorCode } from './xml-error.ts';
import type { XmlHandler } from './xml-handler.ts';
import { defaultXmlLimits, type XmlLimits } from './xml-limits.ts';
import { XmlNames } from './xml-names.ts';
import { XmlStop } from './xml-stop.ts';

export interface XmlOptions {
  /** URI by the prefix that names are to be told in. */
  readonly namespaces?: Readonly<Record<string, string>>;
  readonly limits?: Partial<XmlLimits>;
}

/** Bytes for one call of the parser: what is held of a file, in the end. */
const sliceLength = 64 * 1024;

/**
 * Reads XML from outside: bytes in, in pieces of any size; elements out to a handler. Namespaces are resolved, no
 * entity but XML's own five is known, a DOCTYPE is refused, everything is bounded, and any bytes whatever end in a
 * value. Time grows with the length of the file, memory does not.
 */
export class XmlReader {
  readonly #handler: XmlHandler;
  readonly #limits: XmlLimits;
  readonly #names: XmlNames;
  readonly #parser = new SaxesParser({ xmlns: true });
  readonly #flush = new TextFlush();
  readonly #ancestors: XmlElement[] = [];
  #head: Uint8Array | null = new Uint8Array(0);
  #decoder: XmlDecoder | null = null;
  #record: RecordBuilder | null = null;
  #error: XmlError | null = null;
  #bytes = 0;
  #elements = 0;
  #attributes = 0;
  #textLength = 0;
  #openLine = 0;
  #ending = false;
  /** Characters that the parser has taken since it last told anything: it holds them. */
  #held = 0;

  constructor(handler: XmlHandler, { namespaces = {}, limits = {} }: XmlOptions = {}) {
    this.#handler = handler;
    this.#limits = { ...defaultXmlLimits, ...limits };
    this.#names = new XmlNames(namespaces);
    this.#listen();
  }

  /** @returns what is wrong with the document, as soon as it is known; from then on nothing more is read. */
  push(chunk: Uint8Array): XmlError | null {
    return this.#guarded(() => {
      this.#bytes += chunk.length;
      if (this.#bytes > this.#limits.bytes) this.#stop('TOO_MANY_BYTES');
      if (this.#head === null) this.#read(chunk);
      else {
        this.#head = Buffer.concat([this.#head, chunk]);
        if (this.#head.length >= headLength) this.#begin();
      }
    });
  }

  /** The document is whole. */
  end(): XmlError | null {
    return this.#guarded(() => {
      if (this.#bytes === 0) this.#stop('EMPTY');
      if (this.#head !== null) this.#begin();
      this.#decoded(new Uint8Array(0), true);
      this.#write(this.#flush.rest());
      // The parser would close what is open by itself, and a half record would look like a whole one.
      if (this.#ancestors.length > 0) this.#stop('UNFINISHED');
      this.#ending = true;
      this.#parser.close();
    });
  }

  #guarded(work: () => void): XmlError | null {
    if (this.#error !== null) return this.#error;
    try {
      work();
    } catch (error) {
      if (!(error instanceof XmlStop)) throw error;
      this.#error = error.error;
    }
    return this.#error;
  }

  #begin(): void {
    const head = this.#head!;
    this.#head = null;
    const encoding = encodingOf(head);
    if (encoding === null) this.#stop('ENCODING_UNSUPPORTED');
    else this.#decoder = xmlDecoder(encoding);
    this.#read(head);
  }

  #read(chunk: Uint8Array): void {
    for (let at = 0; at < chunk.length; at += sliceLength) {
      const bytes = chunk.subarray(at, at + sliceLength);
      this.#write(this.#flush.carry(this.#decoded(bytes, false)));
    }
  }

  #decoded(bytes: Uint8Array, last: boolean): string {
    const decoder = this.#decoder!;
    try {
      return last ? decoder.end() : decoder.decode(bytes);
    } catch {
      // What stands before the broken place is read first, so that the place is known.
      this.#write(decoder.sound(bytes));
      return this.#stop('ENCODING_BROKEN');
    }
  }

  #write(text: string): void {
    if (text === '') return;
    this.#held += text.length;
    this.#flush.begin(this.#parser.position);
    this.#parser.write(text);
    if (this.#ancestors.length > 0) {
      this.#parser.write(this.#flush.after(text, this.#held, this.#parser.line));
    }
    if (this.#held > this.#limits.token) this.#stop('TOKEN_TOO_LONG');
  }

  #listen(): void {
    const parser = this.#parser;
    parser.on('error', () => this.#stop(this.#ending ? 'UNFINISHED' : 'NOT_WELL_FORMED'));
    parser.on('doctype', () => this.#stop('DOCTYPE'));
    parser.on('opentagstart', () => {
      this.#told();
      this.#openLine = parser.line;
      this.#attributes = 0;
    });
    parser.on('attribute', () => {
      this.#told();
      this.#attributes += 1;
      if (this.#attributes > this.#limits.attributes) this.#stop('TOO_MANY_ATTRIBUTES');
    });
    parser.on('opentag', (tag) => this.#open(tag));
    parser.on('text', (text) => this.#text(text));
    parser.on('cdata', (text) => {
      this.#text(text);
      this.#tokenEnded();
    });
    // Told at its second hyphen, before `>`.
    parser.on('comment', () => this.#tokenEnded(1));
    parser.on('processinginstruction', () => this.#tokenEnded());
    parser.on('closetag', () => this.#close());
  }

  #told(): void {
    this.#held = 0;
  }

  #tokenEnded(further = 0): void {
    this.#told();
    this.#flush.tokenEnded(this.#parser.position + further);
  }

  #open(tag: SaxesTagNS): void {
    this.#tokenEnded();
    this.#textLength = 0;
    this.#elements += 1;
    if (this.#elements > this.#limits.elements) this.#stop('TOO_MANY_ELEMENTS');
    if (this.#ancestors.length >= this.#limits.depth) this.#stop('TOO_DEEP');
    const element: XmlElement = {
      name: this.#names.name(tag.uri, tag.local),
      attributes: this.#attributesOf(tag),
      line: this.#openLine,
    };
    if (this.#record === null) {
      const take = this.#handler.open?.(element, this.#ancestors);
      if (take) this.#record = new RecordBuilder(this.#limits, take, () => this.#stop('RECORD_TOO_LARGE'));
    }
    this.#record?.open(element);
    this.#ancestors.push(element);
  }

  #attributesOf(tag: SaxesTagNS): ReadonlyMap<string, string> {
    if (this.#attributes === 0) return none;
    const attributes = new Map<string, string>();
    for (const key in tag.attributes) {
      const { prefix, local, uri, value } = tag.attributes[key]!;
      if (prefix !== 'xmlns' && key !== 'xmlns') attributes.set(this.#names.name(uri, local), value);
    }
    return attributes;
  }

  #text(piece: string): void {
    this.#told();
    if (this.#ancestors.length === 0) return;
    this.#textLength += piece.length;
    if (this.#textLength > this.#limits.text) this.#stop('TEXT_TOO_LONG');
    if (this.#record === null) this.#handler.text?.(piece, this.#ancestors);
    else this.#record.text(piece);
  }

  #close(): void {
    this.#tokenEnded();
    this.#textLength = 0;
    const element = this.#ancestors.pop()!;
    if (this.#record === null) this.#handler.close?.(element, this.#ancestors);
    else if (this.#record.close()) this.#record = null;
  }

  #stop(code: XmlErrorCode): never {
    const { line, column } = this.#parser;
    throw new XmlStop(code, this.#bytes === 0 ? 0 : line, this.#flush.columnOf(line, column));
  }
}

const none: ReadonlyMap<string, string> = new Map();
