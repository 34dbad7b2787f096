package org.collaborationoutcomes.job.settings;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.beans.factory.config.CustomEditorConfigurer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The settings alone, for what needs no database. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Settings.class)
public class SettingsConfiguration {

    @Bean
    static CustomEditorConfigurer folders() {
        var editors = new CustomEditorConfigurer();
        editors.setCustomEditors(Map.of(Path.class, FolderOfText.class));
        return editors;
    }
}
