// The built script is on the page beside this one.
await customElements.whenDefined('chat-widget');

let chat;
globalThis.chat = {
  /** Writes the conversation as a visitor's browser keeps it. */
  async prepare(messages) {
    const widget = document.createElement('chat-widget');
    document.body.append(widget);
    widget.show();
    await widget.updateComplete;
    for (const {text, isVisitor} of messages) {
      if (isVisitor) widget.send(text);
      else widget.receive({text});
    }
    await widget.updateComplete;
    widget.close();
    return widget.thread.length;
  },
  restore() {
    chat = document.createElement('chat-widget');
    chat.open = true;
    document.body.append(chat);
  },
  append: (text) => chat.receive({text}),
  list: () => chat?.shadowRoot?.querySelector('[role=log]'),
};
