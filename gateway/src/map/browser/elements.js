/** An element of the page by its id. */
export const byId = (id) => document.getElementById(id);

/** A new element with attributes, and texts or elements in it: never HTML from elsewhere. */
export function element(name, attributes = {}, ...content) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...content);
  return made;
}
