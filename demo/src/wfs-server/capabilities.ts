import type { GeoCollection } from '../geodata/geo-collection.ts';
import type { Box } from '../geodata/geo-store.ts';
import { xmlText } from '../invoices/xml-text.ts';
import { declared, namespaces } from './namespaces.ts';
import { mostInAnswer, outputFormats } from './read-get-feature.ts';
import { defaultSrs, srsNames } from './srs-names.ts';

/**
 * What GetCapabilities answers: WFS 2.0, 8.3.
 *
 * @param endpoint address that requests go to
 */
export const capabilities = (
  endpoint: string,
  name: string,
  layers: ReadonlyArray<{ collection: GeoCollection; extent: Box | null }>,
): string => `<?xml version="1.0" encoding="UTF-8"?>
<wfs:WFS_Capabilities ${declared('wfs', 'ows', 'fes', 'gml', 'xlink', 'ms')} version="2.0.0">
<ows:ServiceIdentification><ows:Title>Geodata, ${xmlText(name)}</ows:Title><ows:ServiceType>WFS</ows:ServiceType><ows:ServiceTypeVersion>2.0.0</ows:ServiceTypeVersion></ows:ServiceIdentification>
<ows:ServiceProvider><ows:ProviderName>${xmlText(name)}</ows:ProviderName><ows:ServiceContact/></ows:ServiceProvider>
<ows:OperationsMetadata>
${operation(endpoint, 'GetCapabilities')}${operation(endpoint, 'DescribeFeatureType')}${operation(
  endpoint,
  'GetFeature',
  allowed('resultType', ['results', 'hits']) + allowed('outputFormat', outputFormats),
)}${constraint('KVPEncoding', 'TRUE')}${constraint('XMLEncoding', 'FALSE')}${constraint('SOAPEncoding', 'FALSE')}${constraint(
  'ImplementsResultPaging',
  'TRUE',
)}${constraint('CountDefault', String(mostInAnswer))}</ows:OperationsMetadata>
<wfs:FeatureTypeList>
${layers.map(featureType).join('')}</wfs:FeatureTypeList>
<fes:Filter_Capabilities><fes:Conformance>${[
  'ImplementsQuery',
  'ImplementsAdHocQuery',
  'ImplementsResourceId',
]
  .map(
    (each) =>
      `<fes:Constraint name="${each}"><ows:NoValues/><ows:DefaultValue>${each === 'ImplementsResourceId' ? 'TRUE' : 'FALSE'}</ows:DefaultValue></fes:Constraint>`,
  )
  .join(
    '',
  )}</fes:Conformance><fes:Id_Capabilities><fes:ResourceIdentifier name="fes:ResourceId"/></fes:Id_Capabilities></fes:Filter_Capabilities>
</wfs:WFS_Capabilities>
`;

const operation = (endpoint: string, name: string, parameters = ''): string =>
  `<ows:Operation name="${name}"><ows:DCP><ows:HTTP><ows:Get xlink:href="${xmlText(endpoint)}"/></ows:HTTP></ows:DCP>${parameters}</ows:Operation>\n`;

const allowed = (name: string, values: readonly string[]): string =>
  `<ows:Parameter name="${name}"><ows:AllowedValues>${values.map((each) => `<ows:Value>${xmlText(each)}</ows:Value>`).join('')}</ows:AllowedValues></ows:Parameter>`;

const constraint = (name: string, value: string): string =>
  `<ows:Constraint name="${name}"><ows:NoValues/><ows:DefaultValue>${value}</ows:DefaultValue></ows:Constraint>\n`;

const featureType = ({
  collection: { id, title, description },
  extent,
}: {
  collection: GeoCollection;
  extent: Box | null;
}): string => {
  const others = srsNames.filter((each) => each !== defaultSrs);
  const box =
    extent === null
      ? ''
      : `<ows:WGS84BoundingBox><ows:LowerCorner>${extent[0]} ${extent[1]}</ows:LowerCorner><ows:UpperCorner>${extent[2]} ${extent[3]}</ows:UpperCorner></ows:WGS84BoundingBox>`;
  return `<wfs:FeatureType xmlns:ms="${namespaces.ms}"><wfs:Name>ms:${id}</wfs:Name><wfs:Title>${xmlText(title)}</wfs:Title><wfs:Abstract>${xmlText(description)}</wfs:Abstract><wfs:DefaultCRS>${defaultSrs.name}</wfs:DefaultCRS>${others.map(({ name }) => `<wfs:OtherCRS>${name}</wfs:OtherCRS>`).join('')}<wfs:OutputFormats>${outputFormats.map((each) => `<wfs:Format>${xmlText(each)}</wfs:Format>`).join('')}</wfs:OutputFormats>${box}</wfs:FeatureType>\n`;
};
