/** opencc-js publishes its character tables without types: `traditional simplified|traditional simplified|…`. */
declare module 'opencc-js/dict/TSCharacters' {
  const table: string;
  export default table;
}
