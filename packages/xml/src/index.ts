export { readXml } from './read-xml.ts';
export type { XmlElement } from './xml-element.ts';
export { type XmlError, type XmlErrorCode, xmlErrors } from './xml-error.ts';
export type { TakeRecord, XmlHandler } from './xml-handler.ts';
export { defaultXmlLimits, type XmlLimits } from './xml-limits.ts';
export { type XmlOptions, XmlReader } from './xml-reader.ts';
export { XmlTree } from './xml-tree.ts';
