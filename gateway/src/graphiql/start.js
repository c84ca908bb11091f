// Runs in the browser, beside the UMD builds of React and GraphiQL: there is no build step.
const { GraphiQL, React, ReactDOM } = window;

// What GraphiQL's dialogs put on their style element, so that the page's policy lets it in.
window.__webpack_nonce__ = document.querySelector('script[nonce]').nonce;

// Each named operation opens as a tab of its own, so that a newcomer has a first question to ask.
const tabs = await fetch('/graphiql/tabs.json').then((response) => response.json());

ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
    isHeadersEditorEnabled: true,
    defaultEditorToolsVisibility: 'headers',
    // A token in the browser's storage outlives its user: headers are kept by the page alone.
    shouldPersistHeaders: false,
    defaultQuery: '# Ask away: Ctrl-Enter runs, Ctrl-Space completes. A token goes into Headers below.\n',
    ...(tabs.length > 0 && { defaultTabs: tabs }),
  }),
);
