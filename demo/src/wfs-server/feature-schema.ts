import type { GeoCollection, GeoProperty } from '../geodata/geo-collection.ts';
import { declared, namespaces } from './namespaces.ts';

const geometryTypes: Readonly<Record<GeoCollection['geometry'], string>> = {
  Point: 'gml:PointPropertyType',
  LineString: 'gml:CurvePropertyType',
  Polygon: 'gml:SurfacePropertyType',
};

/** What DescribeFeatureType answers: an application schema of GML 3.2. */
export const featureSchema = (
  collections: readonly GeoCollection[],
): string => `<?xml version="1.0" encoding="UTF-8"?>
<xsd:schema ${declared('xsd', 'gml', 'ms')} targetNamespace="${namespaces.ms}" elementFormDefault="qualified">
<xsd:import namespace="${namespaces.gml}" schemaLocation="http://schemas.opengis.net/gml/3.2.1/gml.xsd"/>
${collections.map(typeOf).join('')}</xsd:schema>
`;

const typeOf = ({ id, geometry, properties }: GeoCollection): string =>
  `<xsd:element name="${id}" type="ms:${id}Type" substitutionGroup="gml:AbstractFeature"/>
<xsd:complexType name="${id}Type"><xsd:complexContent><xsd:extension base="gml:AbstractFeatureType"><xsd:sequence>
<xsd:element name="geometri" type="${geometryTypes[geometry]}"/>
${properties.map(elementOf).join('')}</xsd:sequence></xsd:extension></xsd:complexContent></xsd:complexType>
`;

const elementOf = ({ name, type, nullable }: GeoProperty): string =>
  `<xsd:element name="${name}" type="xsd:${type}"${nullable ? ' minOccurs="0"' : ''}/>\n`;
