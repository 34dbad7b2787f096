package org.collaborationoutcomes.job.settings;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The settings alone, for what needs no database. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Settings.class)
@Import(FolderOfText.class)
public class SettingsConfiguration {}
