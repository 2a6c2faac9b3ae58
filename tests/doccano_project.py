"""A file through doccano's own import into a project, and out of it by its own export: ``python doccano_project.py IN OUT``.

Run where doccano is installed; its database is a file beside OUT.
"""

import os
import sys
from importlib.util import find_spec
from pathlib import Path


def main(given, made):
    """Take the file into a new project for labelling with relations, give it back as doccano does."""
    folder = Path(made).resolve().parent
    os.environ["DATABASE_URL"] = f"sqlite:///{folder / 'doccano.db'}"
    os.environ["DJANGO_SETTINGS_MODULE"] = "config.settings.development"
    sys.path.insert(0, str(Path(find_spec("backend").origin).parent))
    import django

    django.setup()
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
    call_command("create_roles")
    user, project = project_of()
    take_in(user, project, Path(given))
    give_out(project, Path(made))


def project_of():
    from django.contrib.auth import get_user_model
    from projects.models import Member, SequenceLabelingProject
    from roles.models import Role

    user = get_user_model().objects.create_superuser("anna", "anna@example.org", "anna")
    project = SequenceLabelingProject.objects.create(
        name="quotations",
        project_type="SequenceLabeling",
        created_by=user,
        use_relation=True,
        allow_overlapping=True,
        collaborative_annotation=True,
    )
    Member.objects.create(user=user, project=project, role=Role.objects.get(name="project_admin"))
    return user, project


def take_in(user, project, path):
    from data_import.datasets import load_dataset
    from data_import.pipeline.catalog import RELATION_EXTRACTION, create_file_format
    from data_import.pipeline.readers import FileName

    file = FileName(str(path), path.name, path.name)
    form = {"encoding": "utf_8"}  # what stands in the page's form before anybody touches it
    dataset = load_dataset(RELATION_EXTRACTION, create_file_format("JSONL"), [file], project, **form)
    dataset.save(user)
    if dataset.errors:
        raise SystemExit(f"doccano refuses: {[error.dict() for error in dataset.errors]}")


def give_out(project, path):
    from data_export.celery_tasks import create_collaborative_dataset
    from data_export.pipeline.factories import create_formatter, create_writer

    create_collaborative_dataset(
        project, str(path.parent), False, create_formatter(project, "JSONL"), create_writer("JSONL")
    )
    (path.parent / "all.jsonl").rename(path)


if __name__ == "__main__":
    main(*sys.argv[1:])
