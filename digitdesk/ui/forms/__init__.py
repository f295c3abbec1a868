"""The Forms page: templates made by clicking, and tried before they are used."""
