package org.collaborationoutcomes.job.settings;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** The settings alone, for what needs no database. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Settings.class)
public class SettingsConfiguration {}
