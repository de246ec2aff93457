import { createApp } from 'vue';
import Answer from './answer.vue';

createApp(Answer).mount('#root');
