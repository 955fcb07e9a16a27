"""«Выгрузить»: what a person takes away, made beside the chat's turn."""
