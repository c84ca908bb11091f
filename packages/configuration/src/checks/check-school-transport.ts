import type { Problem } from '../configuration-error.ts';
import type { SchoolTransportRuleInput } from '../schema/school-transport-schema.ts';
import type { YamlFile } from '../yaml-file.ts';

/** One rule at most holds for a type of school, a school year and a day. */
export function checkSchoolTransport(rules: readonly SchoolTransportRuleInput[], file: YamlFile): Problem[] {
  return rules.flatMap((rule, index) => {
    const problems: Problem[] = [];
    if (rule.to !== null && rule.to < rule.from) {
      problems.push(file.problem(['schoolTransport', index, 'to'], `a day that is not before ${rule.from}`));
    }
    const other = rules.slice(0, index).findIndex((each) => meet(each, rule));
    if (other >= 0) {
      const expected = `school years and days that schoolTransport[${other}] does not already rule`;
      problems.push(file.problem(['schoolTransport', index, 'years'], expected));
    }
    return problems;
  });
}

const last = '9999-12-31';

function meet(one: SchoolTransportRuleInput, other: SchoolTransportRuleInput): boolean {
  return (
    one.types.some((type) => other.types.includes(type)) &&
    one.years[0] <= other.years[1] &&
    other.years[0] <= one.years[1] &&
    one.from <= (other.to ?? last) &&
    other.from <= (one.to ?? last)
  );
}
