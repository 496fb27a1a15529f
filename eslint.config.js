import astro from 'eslint-plugin-astro';
import compat from 'eslint-plugin-compat';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Dependencies point one way: content → domain → site and components → pages. The first column may not import the second. */
const FORBIDDEN = {
  domain: 'build|site|components|layouts|pages|client|styles',
  build: 'site|components|layouts|pages|client|styles',
  site: 'components|layouts|pages|client|styles',
  client: 'build|site|components|layouts|pages|styles',
  components: 'build|layouts|pages|client|styles',
  layouts: 'pages',
};

/** A room has one door: `domain/<room>/index.ts`. */
const door = (prefix) => ({
  regex: `${prefix}[a-z-]+/(?!index\\.ts$)`,
  message: '只能从 index.ts 进入 src/domain 下的目录（docs/adr/0002）',
});

const layers = Object.entries(FORBIDDEN).map(([layer, others]) => ({
  files: [`src/${layer}/**/*.{ts,astro}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(\\.\\./)+(${others})/`,
            message: `${layer} 不能依赖这一层，方向是 domain → site、components → pages（docs/adr/0002）`,
          },
          layer === 'domain' ? door('^(\\.\\./)+') : door('domain/'),
          ...(layer === 'domain'
            ? [{ regex: '^(astro|node:)', message: 'src/domain 不碰 Astro、文件和网络（docs/adr/0002）' }]
            : []),
        ],
      },
    ],
  },
}));

export default defineConfig(
  { ignores: ['dist/', 'dist-sub/', 'node_modules/', '.astro/', 'data/', 'test-results/'] },
  ...tseslint.configs.recommended,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', 300],
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  ...layers,
  {
    files: ['src/pages/**/*.{ts,astro}', 'src/*.ts', 'tools/**/*.ts', 'tests/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [door('domain/')] }] },
  },
  // Rooms reach into their own tests' fixtures, and domain tests may read real files.
  { files: ['src/domain/**/*.test.ts'], rules: { 'no-restricted-imports': 'off' } },
  { files: ['tools/**', 'tests/**', 'src/build/**'], rules: { 'no-console': 'off' } },
  { ...compat.configs['flat/recommended'], files: ['src/client/**/*.ts'] },
);
