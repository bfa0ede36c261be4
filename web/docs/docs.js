// Shows the description of the API. Its own words come with the document, in the reader's language.

const DOCUMENT = '/api/openapi.json';

function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** A schema with the named ones put in, as deep as a reader follows. */
function spelled(schema, named, depth = 4) {
  if (schema?.$ref) {
    const name = schema.$ref.split('/').at(-1);
    return depth === 0 ? name : spelled(named[name], named, depth - 1);
  }
  if (schema?.anyOf) return `${JSON.stringify(spelled(schema.anyOf[0], named, depth))} | null`;
  if (schema?.oneOf) return schema.oneOf.map((one) => spelled(one, named, depth));
  if (schema?.enum) return schema.enum.join(' | ');
  if (schema?.type === 'array') return [spelled(schema.items, named, depth)];
  if (schema?.properties) {
    return Object.fromEntries(Object.entries(schema.properties).map(([name, inner]) => [name, spelled(inner, named, depth)]));
  }
  return schema?.format ?? schema?.type ?? 'any';
}

function block(title, schema, named) {
  return schema ? [element('p', { textContent: title }), element('pre', { tabIndex: 0, textContent: JSON.stringify(spelled(schema, named), null, 2) })] : [];
}

function operation(method, path, described, named) {
  const parameters = described.parameters.map((one) => `${one.name} (${one.in})`).join(', ');
  return element('details', {},
    element('summary', {}, element('span', { className: 'method', textContent: method.toUpperCase() }), element('code', { textContent: path })),
    element('p', { textContent: described.description }),
    ...(parameters ? [element('p', { textContent: parameters })] : []),
    ...block('→', described.requestBody?.content['application/json'].schema, named),
    ...block('←', described.responses['2XX'].content?.['application/json'].schema, named));
}

function show(api) {
  const main = element('main', { id: 'content' }, element('h1', { textContent: document.title }));
  const search = element('input', { type: 'search', ariaLabel: document.title });
  main.append(search, element('p', {}, element('a', { href: DOCUMENT, textContent: 'openapi.json' })));
  const groups = new Map();
  for (const [path, methods] of Object.entries(api.paths)) {
    for (const [method, described] of Object.entries(methods)) {
      const tag = described.tags[0];
      if (!groups.has(tag)) groups.set(tag, element('section', {}, element('h2', { textContent: tag })));
      groups.get(tag).append(operation(method, path, described, api.components.schemas));
    }
  }
  main.append(...[...groups.keys()].sort().map((tag) => groups.get(tag)));
  search.addEventListener('input', () => {
    for (const one of main.querySelectorAll('details')) {
      one.hidden = !one.querySelector('summary').textContent.toLowerCase().includes(search.value.toLowerCase());
    }
  });
  document.body.prepend(main);
}

show(await (await fetch(DOCUMENT)).json());
