/** The designation of the first property in Bengtsfors with cases, from case management itself. */
export async function propertyWithCases(environment: Readonly<Record<string, string>>): Promise<string> {
  const { CASES_SHARED_URL = '', CASES_KEY_1460 = '' } = environment;
  const response = await fetch(`${CASES_SHARED_URL}/1460/errands?namespace=BN&limit=50`, {
    headers: { 'x-api-key': CASES_KEY_1460 },
  });
  const { errands } = (await response.json()) as {
    errands: ReadonlyArray<{ propertyDesignation: string | null }>;
  };
  const name = errands.find((each) =>
    each.propertyDesignation?.startsWith('BENGTSFORS '),
  )?.propertyDesignation;
  if (!name) throw new Error('Expected a case about a property in Bengtsfors.');
  return name.slice('BENGTSFORS '.length);
}

/** Designations in Åmål that cases of the building board are about, from case management itself. */
export async function propertiesInAmal(environment: Readonly<Record<string, string>>): Promise<string[]> {
  const { CASES_AMAL_URL = '', CASES_KEY_1492 = '' } = environment;
  const response = await fetch(`${CASES_AMAL_URL}/1492/errands?namespace=BN&limit=200`, {
    headers: { 'x-api-key': CASES_KEY_1492 },
  });
  const { errands } = (await response.json()) as {
    errands: ReadonlyArray<{ propertyDesignation: string | null }>;
  };
  const names = errands.flatMap(({ propertyDesignation: name }) =>
    name?.startsWith('ÅMÅL ') ? [name.slice('ÅMÅL '.length)] : [],
  );
  return [...new Set(names)];
}
