// Without the font that the theme would ship: pages have that of the reader's system.
import theme from 'vitepress/theme-without-fonts';
import './style.css';

export default theme;
