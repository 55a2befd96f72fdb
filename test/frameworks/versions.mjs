/** React 18, which is installed under other names, and where it belongs. */
export const REACT_18 = {
  'react-18': 'react',
  'react-dom-18': 'react-dom',
  'types-react-18': '@types/react',
  'types-react-dom-18': '@types/react-dom',
};
