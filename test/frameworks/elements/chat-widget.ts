// What whoever imports the chat may write without another import, and what not. An expected error that is none is an error itself.
import 'office-hours-chat/chat-widget.js';

const chat = document.querySelector('chat-widget')!;
chat.show({text: 'I have a question about '});
chat.visitor = {id: '7', email: 'ada@shop.example'};
// @ts-expect-error: no such method
chat.open();

chat.addEventListener('chat-availability-change', ({availability}) => availability.status);
chat.addEventListener('chat-error', ({source, message, problems}) => [source, message, ...problems]);
chat.addEventListener('chat-message', ({message}) => message.text);
document.addEventListener('chat-message', ({message}) => message.text);
window.addEventListener('chat-message', ({message}) => message.text);
document.addEventListener('chat-delivery', ({message}) => message.delivery);
document.addEventListener('chat-error', ({problems}) => problems.length);
// @ts-expect-error: no such event
document.addEventListener('chat-massage', ({message}) => message);
