import type { Agreement, Catalogue } from '@samgraf/policy';

/** What is wrong with the fields that an agreement names: each is of its area, and may be agreed on at all. */
export function checkFields({ area, fields }: Agreement, catalogue: Catalogue): string[] {
  return fields.flatMap((path, index) => {
    const [type = '', field = ''] = path.split('.');
    const known = catalogue.types.get(type);
    const named = field === '*' ? [...(known?.values() ?? [])] : [known?.get(field)];
    const opened = named.filter((each) => each?.area === area && each.ceiling !== 'SEPARATED');
    return opened.length > 0
      ? []
      : [
          `fields.${index}: expected a field of ${area} that agreements may open, came \`${path.slice(0, 100)}\``,
        ];
  });
}
