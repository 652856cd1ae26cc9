package vn.congdoan.vanthu.ui.shell;

import java.util.Map;
import java.util.function.Supplier;
import javafx.application.Platform;
import vn.congdoan.vanthu.app.citation.HeldDocument;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.FolderDialog;
import vn.congdoan.vanthu.ui.common.LoadedView;
import vn.congdoan.vanthu.ui.common.Screen;
import vn.congdoan.vanthu.ui.common.office.OfficeFormView;
import vn.congdoan.vanthu.ui.common.office.SignerFormView;
import vn.congdoan.vanthu.ui.common.people.PersonFormView;
import vn.congdoan.vanthu.ui.documents.DocumentsView;
import vn.congdoan.vanthu.ui.documents.DocumentsViewModel;
import vn.congdoan.vanthu.ui.documents.DraftCreation;
import vn.congdoan.vanthu.ui.documents.FillTemplateView;
import vn.congdoan.vanthu.ui.documents.FillTemplateViewModel;
import vn.congdoan.vanthu.ui.documents.TemplatePickerView;
import vn.congdoan.vanthu.ui.documents.TemplatePickerViewModel;
import vn.congdoan.vanthu.ui.documents.TextFiles;
import vn.congdoan.vanthu.ui.editor.EditorScreen;
import vn.congdoan.vanthu.ui.editor.EditorServices;
import vn.congdoan.vanthu.ui.editor.EditorView;
import vn.congdoan.vanthu.ui.editor.EditorViewModel;
import vn.congdoan.vanthu.ui.editor.EditorWindow;
import vn.congdoan.vanthu.ui.editor.ReasonDialog;
import vn.congdoan.vanthu.ui.intake.IntakeServices;
import vn.congdoan.vanthu.ui.intake.IntakeView;
import vn.congdoan.vanthu.ui.intake.IntakeViewModel;
import vn.congdoan.vanthu.ui.intake.IntakeWindow;
import vn.congdoan.vanthu.ui.print.PrintDialog;
import vn.congdoan.vanthu.ui.print.PrintViewModel;
import vn.congdoan.vanthu.ui.settings.AuditView;
import vn.congdoan.vanthu.ui.settings.AuditViewModel;
import vn.congdoan.vanthu.ui.settings.MailSettingsView;
import vn.congdoan.vanthu.ui.settings.MailSettingsViewModel;
import vn.congdoan.vanthu.ui.settings.OfficeSettingsViewModel;
import vn.congdoan.vanthu.ui.settings.PeopleSettingsView;
import vn.congdoan.vanthu.ui.settings.PeopleSettingsViewModel;
import vn.congdoan.vanthu.ui.settings.ProgramSettingsView;
import vn.congdoan.vanthu.ui.settings.ProgramSettingsViewModel;
import vn.congdoan.vanthu.ui.settings.SettingsView;
import vn.congdoan.vanthu.ui.settings.SettingsViewModel;
import vn.congdoan.vanthu.ui.settings.SigningKeyView;
import vn.congdoan.vanthu.ui.settings.SigningSettingsView;
import vn.congdoan.vanthu.ui.settings.SigningSettingsViewModel;
import vn.congdoan.vanthu.ui.settings.WordsSettingsView;
import vn.congdoan.vanthu.ui.settings.WordsSettingsViewModel;
import vn.congdoan.vanthu.ui.templates.TemplatesView;
import vn.congdoan.vanthu.ui.templates.TemplatesViewModel;
import vn.congdoan.vanthu.ui.wizard.WizardView;
import vn.congdoan.vanthu.ui.wizard.WizardViewModel;

/** Which screen stands at which destination, and what each is made of. */
final class Screens {
    private final UiServices services;
    private final WindowContext window;

    Screens(UiServices services, WindowContext window) {
        this.services = services;
        this.window = window;
    }

    Map<Class<? extends Destination>, Supplier<LoadedView<? extends Screen>>> byDestination() {
        Map<Class<? extends Destination>, Supplier<LoadedView<? extends Screen>>> screens =
                LifeScreens.byDestination(services, window);
        screens.put(Destination.Documents.class, this::documents);
        IncomingScreens.add(screens, services, window, aroundIntake());
        screens.put(Destination.Intake.class, this::intake);
        screens.put(Destination.Editor.class, this::editor);
        screens.put(Destination.TemplatePicker.class, this::templatePicker);
        screens.put(Destination.FillTemplate.class, this::fillTemplate);
        screens.put(Destination.Templates.class, this::templates);
        screens.put(Destination.Settings.class, this::settings);
        screens.put(Destination.Wizard.class, this::wizard);
        return screens;
    }

    private LoadedView<DocumentsView> documents() {
        DocumentsViewModel model = new DocumentsViewModel(
                services.documents(),
                services.life().workflow(),
                services.reading(),
                window.jobs(),
                window.navigator(),
                window.notices(),
                window.errors(),
                window.messages(),
                services.clock());
        return window.views()
                .register(
                        DocumentsView.class,
                        () -> new DocumentsView(
                                model,
                                BoardScreens.due(services, window),
                                new TextFiles(window.messages()),
                                window.openFile(),
                                window.messages()))
                .load(DocumentsView.class);
    }

    private LoadedView<IntakeView> intake() {
        IntakeViewModel model = new IntakeViewModel(
                new IntakeServices(
                        services.reading(),
                        services.fileChecking(),
                        services.documents(),
                        services.incoming(),
                        services.citations(),
                        services.clock()),
                aroundIntake());
        return window.views()
                .register(IntakeView.class, () -> new IntakeView(model, window.messages()))
                .load(IntakeView.class);
    }

    private IntakeWindow aroundIntake() {
        return new IntakeWindow(
                window.messages(),
                window.jobs(),
                window.navigator(),
                window.notices(),
                window.errors(),
                window.confirmation(),
                this::open);
    }

    /** What was written here opens in the editor, what arrived as the file it came in. */
    private void open(HeldDocument held) {
        if (held instanceof HeldDocument.Own own) {
            window.navigator().open(new Destination.Editor(own.id()));
        } else if (held instanceof HeldDocument.Arrived arrived) {
            window.opener().accept(services.incoming().copy(arrived.document()));
        }
    }

    private LoadedView<EditorView> editor() {
        PrintViewModel printing =
                new PrintViewModel(services.printing(), window.jobs(), window.notices(), window.errors()::present);
        EditorWindow around = new EditorWindow(
                window.messages(),
                services.clock().getZone(),
                window.jobs(),
                window.delay(),
                window.notices(),
                window.errors()::present,
                window.confirmation(),
                new FolderDialog(window.messages(), window.owner()),
                new ReasonDialog(window.messages(), window.owner()),
                window.opener(),
                Platform::runLater,
                new PrintDialog(printing, window.messages(), window.owner())::show,
                this::open,
                window.words(),
                LifeScreens.steps(services, window),
                window.waiting()::refresh);
        EditorViewModel model = new EditorViewModel(
                new EditorServices(
                        services.editing(),
                        services.exports(),
                        services.checking(),
                        services.citations(),
                        services.life().workflow(),
                        services.life().review(),
                        services.settings(),
                        services.clock()),
                around);
        printing.setOnExport(model.export()::export);
        return EditorScreen.register(window.views(), around, model).load(EditorView.class);
    }

    private LoadedView<TemplatePickerView> templatePicker() {
        TemplatePickerViewModel model = new TemplatePickerViewModel(
                services.templates(),
                window.jobs(),
                window.navigator(),
                services.settings(),
                window.errors(),
                draftCreation());
        return window.views()
                .register(TemplatePickerView.class, () -> new TemplatePickerView(model))
                .load(TemplatePickerView.class);
    }

    private LoadedView<FillTemplateView> fillTemplate() {
        FillTemplateViewModel model = new FillTemplateViewModel(
                services.templates(),
                window.jobs(),
                window.navigator(),
                window.messages(),
                window.errors(),
                draftCreation());
        return window.views()
                .register(FillTemplateView.class, () -> new FillTemplateView(model, window.messages()))
                .load(FillTemplateView.class);
    }

    private DraftCreation draftCreation() {
        return new DraftCreation(
                services.templates(),
                services.documents(),
                window.jobs(),
                window.navigator(),
                window.notices(),
                services.settings());
    }

    private LoadedView<TemplatesView> templates() {
        TemplatesViewModel model = new TemplatesViewModel(
                services.templates(),
                window.jobs(),
                window.delay(),
                window.navigator(),
                window.notices(),
                window.errors(),
                window.confirmation(),
                window.messages(),
                services.life().session());
        return window.views()
                .register(TemplatesView.class, () -> new TemplatesView(model, window.messages()))
                .load(TemplatesView.class);
    }

    private LoadedView<SettingsView> settings() {
        OfficeSettingsViewModel office = new OfficeSettingsViewModel(
                services.office(),
                window.jobs(),
                window.notices(),
                window.errors(),
                window.confirmation(),
                window.messages(),
                services.packs(),
                window.officeNamed());
        WordsSettingsViewModel words = new WordsSettingsViewModel(
                services.lexicons(), window.jobs(), window.notices(), window.errors(), window.messages());
        SigningSettingsViewModel signing = new SigningSettingsViewModel(
                services.life().officeSigning().setup(),
                window.jobs(),
                window.notices(),
                window.errors(),
                window.messages());
        MailSettingsViewModel mail = new MailSettingsViewModel(
                services.life().sending().mail(), window.jobs(), window.notices(), window.errors());
        ProgramSettingsViewModel program = new ProgramSettingsViewModel(
                services.settings(), window.messages(), services.dataFolder(), window.lookChanged());
        PeopleSettingsViewModel people = new PeopleSettingsViewModel(
                services.life().people(),
                window.jobs(),
                window.notices(),
                window.errors(),
                window.confirmation(),
                window.messages());
        AuditViewModel audit = new AuditViewModel(
                services.life().audit(), window.jobs(), window.errors(), window.messages(), services.clock());
        SettingsViewModel settings = new SettingsViewModel(
                office,
                words,
                signing,
                mail,
                program,
                people,
                audit,
                services.life().session());
        return window.views()
                .register(SettingsView.class, () -> new SettingsView(settings))
                .register(ProgramSettingsView.class, () -> new ProgramSettingsView(program))
                .register(PeopleSettingsView.class, () -> new PeopleSettingsView(people, window.messages()))
                .register(PersonFormView.class, () -> new PersonFormView(people.form()))
                .register(AuditView.class, () -> new AuditView(audit))
                .register(MailSettingsView.class, () -> new MailSettingsView(mail, window.messages()))
                .register(SigningSettingsView.class, () -> new SigningSettingsView(signing, window.messages()))
                .register(SigningKeyView.class, () -> new SigningKeyView(signing, window.messages()))
                .register(WordsSettingsView.class, () -> new WordsSettingsView(words, window.messages()))
                .register(OfficeFormView.class, () -> new OfficeFormView(office.form()))
                .register(SignerFormView.class, () -> new SignerFormView(office.signerForm()))
                .load(SettingsView.class);
    }

    private LoadedView<WizardView> wizard() {
        WizardViewModel model = new WizardViewModel(
                services.office(),
                services.templates(),
                services.documents(),
                services.life().people(),
                window.jobs(),
                window.navigator(),
                window.errors(),
                window.messages(),
                window.officeNamed());
        return window.views()
                .register(WizardView.class, () -> new WizardView(model, window.messages()))
                .register(OfficeFormView.class, () -> new OfficeFormView(model.office()))
                .register(SignerFormView.class, () -> new SignerFormView(model.signer()))
                .register(PersonFormView.class, () -> new PersonFormView(model.administrator()))
                .load(WizardView.class);
    }
}
