const { React, ReactDOM, GraphiQL } = globalThis;

const fetcher = GraphiQL.createFetcher({ url: '/graphql' });
// headers hold a token: they live as long as the page and are never written to the browser's storage
const editor = React.createElement(GraphiQL, { fetcher, isHeadersEditorEnabled: true, shouldPersistHeaders: false });
ReactDOM.createRoot(document.getElementById('graphiql')).render(editor);

async function showCommand() {
  const { keycloakUrl, realm } = await (await fetch('/config.json')).json();
  document.getElementById('command').textContent = [
    `curl -s ${keycloakUrl}/realms/${realm}/protocol/openid-connect/token \\`,
    '  -d grant_type=password -d client_id=ryadom-cli \\',
    '  -d username=specialist -d password=ryadom',
  ].join('\n');
}

showCommand();
