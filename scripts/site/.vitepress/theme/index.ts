// Without the theme's font: pages use the reader's system font.
import theme from 'vitepress/theme-without-fonts';
import './style.css';

export default theme;
