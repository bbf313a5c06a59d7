import type { CodegenConfig } from '@graphql-codegen/cli';

/** TypeScript types of the contract (decision 14). Documents are kept as text: the client parses them, and text is smaller. */
const config: CodegenConfig = {
  schema: '../schema/graphql/*.graphqls',
  documents: ['src/**/*.{ts,tsx}', '!src/gql/**'],
  ignoreNoDocuments: true,
  generates: {
    'src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        skipTypename: true,
        immutableTypes: true,
        scalars: { Date: 'string', DateTime: 'string', ID: 'string' },
      },
    },
  },
};

export default config;
