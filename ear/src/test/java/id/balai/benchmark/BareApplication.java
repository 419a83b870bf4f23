package id.balai.benchmark;

/** The files of the application that a server with nothing else gets. */
final class BareApplication {

    static final String BEANS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0" bean-discovery-mode="annotated" />
            """;

    static final String PAGE = """
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" xmlns:h="jakarta.faces.html" xmlns:ui="jakarta.faces.facelets">
            <h:head><title>Fifty rows</title></h:head>
            <h:body>
                <ui:repeat value="#{rows.all}" var="row">
                    <article>
                        <h2><a href="/news/#{row.id()}"><h:outputText value="#{row.title()}" /></a></h2>
                        <p><h:outputText value="#{row.summary()}" /></p>
                        <p>#{row.author()} · #{row.publishedAt()}</p>
                    </article>
                </ui:repeat>
            </h:body>
            </html>
            """;

    private BareApplication() {}

    static String webXml(String database) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
                    <context-param>
                        <param-name>jakarta.faces.PROJECT_STAGE</param-name>
                        <param-value>Production</param-value>
                    </context-param>
                    <servlet>
                        <servlet-name>faces</servlet-name>
                        <servlet-class>jakarta.faces.webapp.FacesServlet</servlet-class>
                        <load-on-startup>1</load-on-startup>
                    </servlet>
                    <servlet-mapping>
                        <servlet-name>faces</servlet-name>
                        <url-pattern>*.xhtml</url-pattern>
                    </servlet-mapping>
                    <data-source>
                        <name>java:app/jdbc/rows</name>
                        <class-name>org.postgresql.ds.PGSimpleDataSource</class-name>
                        <url>%s</url>
                        <user>%s</user>
                        <password>trusted</password>
                    </data-source>
                </web-app>
                """.formatted(database, Database.USER);
    }

    /** The table that the page reads: its newest fifty are found by an index. */
    static String[] table() {
        return new String[] {
            "create table news (id bigint primary key, title varchar(200) not null, summary varchar(500) not null,"
                    + " author varchar(100) not null, publishedat timestamp not null)",
            "insert into news select nr, 'Kabar desa yang ke-' || nr, repeat('Ringkasan kabar. ', 10), 'Sekretariat',"
                    + " timestamp '2020-01-01' + nr * interval '8 hours' from generate_series(1, 1000) as nr",
            "create index news_newest on news (publishedat)",
            "vacuum analyze"
        };
    }
}
