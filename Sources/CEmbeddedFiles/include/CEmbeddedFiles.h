int simpul_embedded_placeholder(void);
